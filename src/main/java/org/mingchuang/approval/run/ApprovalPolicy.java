package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingchuang.approval.route.SigningStep;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.springframework.stereotype.Component;

/** Who may do what with a run. Whoever wrote a text never signs it; each step takes another person. */
@Component
class ApprovalPolicy {

    private final Posts posts;

    ApprovalPolicy(Posts posts) {
        this.posts = posts;
    }

    boolean may(RunAct act, Run run, Actor actor, Instant at) {
        return refusal(act, run, actor, at).isEmpty();
    }

    Optional<Refusal> refusal(RunAct act, Run run, Actor actor, Instant at) {
        if (!act.isPossible(run.state())) {
            return refused("RUN_OVER");
        }
        return switch (act) {
            case APPROVE, RELEASE -> act == run.approval() ? signing(run, actor, at) : refused("NOT_THE_STEP");
            case ESCALATE ->
                run.mayBeEscalated()
                        ? signing(run, actor, at)
                        : refused("NO_ESCALATION", run.step().name());
            case RETURN -> run.earlierSteps().isEmpty() ? refused("NO_EARLIER_STEP") : signing(run, actor, at);
            case SEND_BACK -> signing(run, actor, at);
            case RECALL -> run.opening().by().equals(actor.id()) ? Optional.empty() : refused("NOT_THE_SUBMITTER");
            case VOID -> refused("NOT_BY_HAND");
        };
    }

    private Optional<Refusal> signing(Run run, Actor actor, Instant at) {
        return signer(run, actor, at).refusals().stream().findFirst();
    }

    /** By what right this person signs the current step; asked at the moment of signing, so a lost post is lost. */
    Outcome<Standing> signer(Run run, Actor actor, Instant at) {
        if (run.authors().contains(actor.id())) {
            return Outcome.refused(of("OWN_TEXT"));
        }
        if (posts.of(actor.id(), at).stream().anyMatch(post -> post.kind().isAdministrator())) {
            return Outcome.refused(of("ADMINISTRATOR"));
        }
        List<Standing> standings = standings(run.step(), actor.id(), at);
        if (standings.isEmpty()) {
            return Outcome.refused(of("NOT_YOUR_STEP", run.step().name()));
        }
        return standings.stream()
                .filter(standing -> !isBarred(standing, run))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(behind(standings, run.authors()) ? of("OWN_TEXT") : of("SAME_PERSON")));
    }

    /** Whether this standing may sign the current step, as far as persons are concerned. */
    static boolean isBarred(Standing standing, Run run) {
        return behind(List.of(standing), run.authors()) || behind(List.of(standing), run.signers());
    }

    private static boolean behind(Collection<Standing> standings, Set<PersonId> persons) {
        return standings.stream().flatMap(ApprovalPolicy::persons).anyMatch(persons::contains);
    }

    /** The delegate and the holder behind: both count for the two-persons rule. */
    static Stream<PersonId> persons(Standing standing) {
        return Stream.concat(Stream.of(standing.person()), Stream.ofNullable(standing.onBehalfOf()));
    }

    /** The own post first; somebody may stand in for several holders besides. */
    private List<Standing> standings(SigningStep step, PersonId person, Instant at) {
        return step.posts().stream()
                .flatMap(post -> posts.standings(post, at).stream())
                .filter(standing -> standing.person().equals(person))
                .sorted(Comparator.comparing(standing -> standing.onBehalfOf() != null))
                .toList();
    }

    /** Whoever wrote, submitted or signed it, or may sign a step that it has reached; the owner may name more. */
    boolean mayRead(Run run, Actor actor, Instant at) {
        return run.parties().contains(actor.id()) || maySignReachedStep(run, actor, at);
    }

    private boolean maySignReachedStep(Run run, Actor actor, Instant at) {
        Set<Post> own = posts.of(actor.id(), at);
        return run.reachedSteps().stream()
                .flatMap(step -> step.posts().stream())
                .anyMatch(own::contains);
    }

    private static Optional<Refusal> refused(String key, Object... arguments) {
        return Optional.of(of(key, arguments));
    }

    private static Refusal of(String key, Object... arguments) {
        return Refusal.of("approval.run.refusal." + key, arguments);
    }
}
