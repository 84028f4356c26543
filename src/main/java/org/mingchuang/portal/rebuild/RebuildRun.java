package org.mingchuang.portal.rebuild;

import java.util.Collections;
import java.util.Iterator;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.portal.making.SitePlanner;
import org.mingchuang.portal.outlet.SiteFiles;
import org.mingchuang.portal.rebuild.Build.Stage;
import org.springframework.stereotype.Component;

/** 执行重建: stage by stage, from where it was broken off. */
@Component
class RebuildRun {

    private static final int LEFTOVERS = 500;

    private final Builds builds;
    private final Look look;
    private final SitePlanner planner;
    private final Catalogue catalogue;
    private final SiteFiles files;
    private final CatalogueStage entering;
    private final ArticleStage articles;
    private final OtherStages others;
    private final Making making;

    RebuildRun(
            Builds builds,
            Look look,
            SitePlanner planner,
            Catalogue catalogue,
            SiteFiles files,
            CatalogueStage entering,
            ArticleStage articles,
            OtherStages others,
            Making making) {
        this.builds = builds;
        this.look = look;
        this.planner = planner;
        this.catalogue = catalogue;
        this.files = files;
        this.entering = entering;
        this.articles = articles;
        this.others = others;
        this.making = making;
    }

    void run(Build build, int workers) throws InterruptedException {
        String looks = look.now();
        Stage first = build.stage() == Stage.WAITING ? Stage.CATALOGUE : build.stage();
        builds.start(build, first, 0);
        files.writeAssets();
        if (first == Stage.CATALOGUE) {
            enterAll(build);
        }
        try (var crew = new Crew(workers)) {
            runStages(build, first, crew);
        }
        clearLeftovers(build);
        builds.finish(build, looks);
    }

    private void enterAll(Build build) throws InterruptedException {
        SitePlan plan = planner.plan();
        long reached = build.thorough() ? build.reached() : 0;
        long upTo = build.thorough() ? entering.enter(reached, plan) : 0;
        while (upTo != 0) {
            builds.progress(build, upTo, 0, "");
            checkInterrupted();
            upTo = entering.enter(upTo, plan);
        }
        builds.start(build, Stage.CATALOGUE, catalogue.countStanding());
    }

    private void runStages(Build build, Stage first, Crew crew) throws InterruptedException {
        SitePlan plan = planner.plan();
        for (Stage stage = first; stage != Stage.LEFTOVERS && stage != Stage.DONE; stage = stage.next()) {
            long reached = stage == build.stage() ? build.reached() : 0;
            if (stage != build.stage()) {
                builds.enter(build, stage);
            }
            crew.work(portions(stage, reached, plan), (upTo, result) -> report(build, upTo, result));
        }
    }

    private Iterator<Portion> portions(Stage stage, long reached, SitePlan plan) {
        return switch (stage) {
            case ARTICLES -> articles.portions(reached, plan);
            case WITHDRAWN -> others.withdrawn(reached, plan);
            case LISTS -> others.lists(reached, plan);
            case OTHERS -> others.others(plan);
            default -> Collections.emptyIterator();
        };
    }

    private void report(Build build, long upTo, Portion.Result result) {
        builds.progress(build, upTo, result.made(), result.failed());
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("重建因停机中断，下次启动时继续");
        }
    }

    private void clearLeftovers(Build build) throws InterruptedException {
        builds.enter(build, Stage.LEFTOVERS);
        while (making.clear(build.id(), LEFTOVERS) > 0) {
            checkInterrupted();
        }
    }

    private static void checkInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
