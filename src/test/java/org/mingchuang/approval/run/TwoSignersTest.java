package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class TwoSignersTest {

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    TrialSubjects subjects;

    @RepeatedTest(5)
    void of_two_decisions_at_the_same_moment_one_wins_and_the_other_is_stale() throws Exception {
        var section = office.section();
        PersonId second = office.person("副职", section.unit(), PostKind.SECTION_HEAD);
        RunId run = approvals
                .open(subjects.submission("两人同时办理", section.unit(), section.drafter()), office.actor(section.drafter()))
                .orElseThrow();
        long seen = approvals.find(run).orElseThrow().version();

        List<Object> results = atOnce(
                () -> approvals.approve(run, seen, "同意", EnumSet.allOf(Gate.class), office.actor(section.head())),
                () -> approvals.sendBack(run, seen, 0, "退回", office.actor(second)));

        assertThat(results).filteredOn(StaleVersion.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(approvals.find(run).orElseThrow().signatures()).hasSize(1);
    }

    @SafeVarargs
    private static List<Object> atOnce(Callable<Outcome<RunView>>... decisions) throws Exception {
        var start = new CyclicBarrier(decisions.length);
        try (var threads = Executors.newFixedThreadPool(decisions.length)) {
            List<Future<Outcome<RunView>>> running = java.util.Arrays.stream(decisions)
                    .map(decision -> threads.submit(() -> {
                        start.await();
                        return decision.call();
                    }))
                    .toList();
            return running.stream().map(TwoSignersTest::result).toList();
        }
    }

    private static Object result(Future<Outcome<RunView>> decision) {
        try {
            return decision.get();
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
