package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.approval.route.ChosenRoute;
import org.mingchuang.approval.route.SigningStep;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.springframework.stereotype.Component;

/** 可审签人员: who could sign which step now, so that nothing is submitted into a dead end. */
@Component
class Signers {

    private final Posts posts;
    private final PostNames names;

    Signers(Posts posts, PostNames names) {
        this.posts = posts;
        this.names = names;
    }

    /** Signatures of those who may sign the current step now; empty when the post is vacant. */
    List<String> waitingFor(Run run, Instant at) {
        return run.isOpen()
                ? standings(run.step(), at).stream()
                        .filter(standing -> !ApprovalPolicy.isBarred(standing, run))
                        .map(Standing::signature)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Why a submission on this route would get stuck: a vacant post, a step left with authors only, or too few different
     * persons. The principal leader's step counts only once somebody escalates.
     */
    Optional<Refusal> obstacle(ChosenRoute route, Set<PersonId> authors, Instant at) {
        return obstacle(route.steps(), authors, at);
    }

    /** Whether the principal leader's step could be signed by another person than this run's. */
    Optional<Refusal> escalationObstacle(Run run, Set<PersonId> signing, Instant at) {
        var barred = new HashSet<>(run.authors());
        barred.addAll(run.signers());
        barred.addAll(signing);
        return obstacle(Optional.ofNullable(run.route().escalation()).stream().toList(), barred, at);
    }

    private Optional<Refusal> obstacle(List<SigningStep> steps, Set<PersonId> barred, Instant at) {
        var choices = new ArrayList<List<Standing>>();
        for (SigningStep step : steps) {
            List<Standing> all = standings(step, at);
            List<Standing> left = all.stream()
                    .filter(standing -> ApprovalPolicy.persons(standing).noneMatch(barred::contains))
                    .toList();
            if (left.isEmpty()) {
                return Optional.of(stuck(all.isEmpty() ? "VACANT" : "AUTHORS_ONLY", step));
            }
            choices.add(left);
        }
        return differ(choices, 0, Set.of()) ? Optional.empty() : Optional.of(tooFew(choices));
    }

    private Refusal stuck(String key, SigningStep step) {
        return Refusal.of("approval.run.refusal." + key, step.name(), names.of(step.posts()));
    }

    private static Refusal tooFew(List<List<Standing>> choices) {
        String persons = choices.stream()
                .flatMap(List::stream)
                .map(Standing::signature)
                .distinct()
                .collect(Collectors.joining("、"));
        return Refusal.of("approval.run.refusal.TOO_FEW_PERSONS", persons);
    }

    /** Tries to give each step a person of its own, delegate and holder behind counted. Routes are short. */
    private static boolean differ(List<List<Standing>> choices, int step, Set<PersonId> taken) {
        if (step == choices.size()) {
            return true;
        }
        return choices.get(step).stream()
                .filter(standing -> ApprovalPolicy.persons(standing).noneMatch(taken::contains))
                .anyMatch(standing -> differ(choices, step + 1, with(taken, standing)));
    }

    private static Set<PersonId> with(Set<PersonId> taken, Standing standing) {
        var more = new HashSet<>(taken);
        ApprovalPolicy.persons(standing).forEach(more::add);
        return more;
    }

    private List<Standing> standings(SigningStep step, Instant at) {
        return step.posts().stream()
                .flatMap(post -> posts.standings(post, at).stream())
                .distinct()
                .toList();
    }
}
