package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.approval.run.RunFixtures.AGREED;
import static org.mingchuang.approval.run.RunFixtures.HEAD;
import static org.mingchuang.approval.run.RunFixtures.HEAD_POST;
import static org.mingchuang.approval.run.RunFixtures.LEADER;
import static org.mingchuang.approval.run.RunFixtures.LEADER_POST;
import static org.mingchuang.approval.run.RunFixtures.MORNING;
import static org.mingchuang.approval.run.RunFixtures.PRINCIPAL;
import static org.mingchuang.approval.run.RunFixtures.SUBMITTER;
import static org.mingchuang.approval.run.RunFixtures.WRITER;
import static org.mingchuang.approval.run.RunFixtures.aCheckedRun;
import static org.mingchuang.approval.run.RunFixtures.aRunThatIs;
import static org.mingchuang.approval.run.RunFixtures.aSubmittedRun;
import static org.mingchuang.approval.run.RunFixtures.actor;
import static org.mingchuang.approval.run.RunFixtures.anEscalatedRun;
import static org.mingchuang.approval.run.RunFixtures.signer;
import static org.mingchuang.approval.run.RunFixtures.thePosts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.approval.RunState;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Standing;

class ApprovalPolicyTest {

    private static final long STRANGER = 90;
    private static final long DELEGATE = 91;
    private static final long ADMINISTRATOR = 92;
    private static final Set<RunAct> NOTHING = EnumSet.noneOf(RunAct.class);

    private final PostsOnPaper posts = thePosts()
            .holder(ADMINISTRATOR, new Post(PostKind.SYSTEM_ADMIN, new UnitId(10)))
            .delegate(DELEGATE, HEAD, HEAD_POST);
    private final ApprovalPolicy policy = new ApprovalPolicy(posts);

    @Test
    void at_the_first_step_each_role_may_do_what_is_written_here_and_nothing_else() {
        assertTable(
                aSubmittedRun(),
                Map.of(
                        WRITER, NOTHING,
                        SUBMITTER, Set.of(RunAct.RECALL),
                        HEAD, Set.of(RunAct.APPROVE, RunAct.SEND_BACK),
                        DELEGATE, Set.of(RunAct.APPROVE, RunAct.SEND_BACK),
                        LEADER, NOTHING,
                        PRINCIPAL, NOTHING,
                        ADMINISTRATOR, NOTHING,
                        STRANGER, NOTHING));
    }

    @Test
    void at_the_leaders_step_each_role_may_do_what_is_written_here_and_nothing_else() {
        assertTable(
                aCheckedRun(),
                Map.of(
                        WRITER, NOTHING,
                        SUBMITTER, Set.of(RunAct.RECALL),
                        HEAD, NOTHING,
                        DELEGATE, NOTHING,
                        LEADER, Set.of(RunAct.RELEASE, RunAct.ESCALATE, RunAct.RETURN, RunAct.SEND_BACK),
                        PRINCIPAL, NOTHING,
                        ADMINISTRATOR, NOTHING,
                        STRANGER, NOTHING));
    }

    @Test
    void after_escalation_each_role_may_do_what_is_written_here_and_nothing_else() {
        assertTable(
                anEscalatedRun(),
                Map.of(
                        WRITER, NOTHING,
                        SUBMITTER, Set.of(RunAct.RECALL),
                        HEAD, NOTHING,
                        LEADER, NOTHING,
                        PRINCIPAL, Set.of(RunAct.RELEASE, RunAct.RETURN, RunAct.SEND_BACK),
                        ADMINISTRATOR, NOTHING,
                        STRANGER, NOTHING));
    }

    @ParameterizedTest
    @EnumSource(
            value = RunState.class,
            names = {"OPEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_does_anything_with_an_ended_run(RunState state) {
        Run run = aRunThatIs(state);

        for (long person : new long[] {WRITER, SUBMITTER, HEAD, LEADER, PRINCIPAL, ADMINISTRATOR, STRANGER, DELEGATE}) {
            assertThat(allowed(run, person)).as("person %s", person).isEmpty();
        }
    }

    @Test
    void writers_and_submitters_never_sign_even_in_the_right_post() {
        posts.holder(WRITER, HEAD_POST).holder(SUBMITTER, HEAD_POST);

        assertThat(allowed(aSubmittedRun(), WRITER)).isEmpty();
        assertThat(allowed(aSubmittedRun(), SUBMITTER)).containsExactly(RunAct.RECALL);
        assertThat(refusal(RunAct.APPROVE, aSubmittedRun(), WRITER)).endsWith("OWN_TEXT");
    }

    @Test
    void a_delegate_may_not_sign_for_a_holder_who_wrote_it() {
        posts.delegate(STRANGER, WRITER, HEAD_POST);

        assertThat(refusal(RunAct.APPROVE, aSubmittedRun(), STRANGER)).endsWith("OWN_TEXT");
    }

    @Test
    void one_person_in_both_posts_signs_only_once() {
        posts.holder(HEAD, LEADER_POST);

        assertThat(refusal(RunAct.RELEASE, aCheckedRun(), HEAD)).endsWith("SAME_PERSON");
    }

    @Test
    void the_delegate_who_signed_may_not_sign_another_step_in_the_own_post() {
        posts.holder(DELEGATE, LEADER_POST);
        Run run = aSubmittedRun();
        Standing standing = policy.signer(run, actor(DELEGATE), MORNING).orElseThrow();
        run.approve(Decision.Signer.of(standing), AGREED, MORNING);

        assertThat(standing.onBehalfOf()).isEqualTo(new PersonId(HEAD));
        assertThat(refusal(RunAct.RELEASE, run, DELEGATE)).endsWith("SAME_PERSON");
    }

    @Test
    void the_holder_behind_a_signature_may_not_sign_another_step() {
        posts.holder(HEAD, LEADER_POST);
        Run run = aSubmittedRun();
        run.approve(new Decision.Signer(new PersonId(DELEGATE), new PersonId(HEAD), "两人"), AGREED, MORNING);

        assertThat(refusal(RunAct.RELEASE, run, HEAD)).endsWith("SAME_PERSON");
    }

    @Test
    void nobody_signs_for_a_holder_who_signed_another_step() {
        posts.delegate(STRANGER, HEAD, LEADER_POST);

        assertThat(refusal(RunAct.RELEASE, aCheckedRun(), STRANGER)).endsWith("SAME_PERSON");
    }

    @Test
    void somebody_who_lost_the_post_can_not_sign_any_more() {
        posts.relieve(LEADER);

        assertThat(refusal(RunAct.RELEASE, aCheckedRun(), LEADER)).endsWith("NOT_YOUR_STEP");
    }

    @Test
    void an_administrator_signs_nothing_even_when_appointed_besides() {
        posts.holder(ADMINISTRATOR, HEAD_POST);

        assertThat(refusal(RunAct.APPROVE, aSubmittedRun(), ADMINISTRATOR)).endsWith("ADMINISTRATOR");
    }

    @Test
    void the_own_post_is_used_before_a_delegated_one() {
        posts.delegate(LEADER, STRANGER, LEADER_POST);

        assertThat(policy.signer(aCheckedRun(), actor(LEADER), MORNING)
                        .orElseThrow()
                        .onBehalfOf())
                .isNull();
    }

    @Test
    void after_a_return_the_same_person_signs_the_same_step_again() {
        Run run = aCheckedRun();
        run.returnTo(1, signer(LEADER), "再核实", MORNING);

        assertThat(allowed(run, HEAD)).containsExactlyInAnyOrder(RunAct.APPROVE, RunAct.SEND_BACK);
    }

    @Test
    void those_who_wrote_signed_or_whose_step_was_reached_read_it_and_nobody_else() {
        assertReaders(aSubmittedRun(), Set.of(WRITER, SUBMITTER, HEAD, DELEGATE));
        assertReaders(aCheckedRun(), Set.of(WRITER, SUBMITTER, HEAD, DELEGATE, LEADER));
        assertReaders(anEscalatedRun(), Set.of(WRITER, SUBMITTER, HEAD, DELEGATE, LEADER, PRINCIPAL));
    }

    @Test
    void who_had_it_on_the_desk_once_still_reads_it_after_a_return() {
        Run run = aCheckedRun();
        run.returnTo(1, signer(STRANGER), "再核实", MORNING);

        assertReaders(run, Set.of(WRITER, SUBMITTER, HEAD, DELEGATE, LEADER, STRANGER));
    }

    private void assertReaders(Run run, Set<Long> readers) {
        for (long person : new long[] {WRITER, SUBMITTER, HEAD, DELEGATE, LEADER, PRINCIPAL, STRANGER, ADMINISTRATOR}) {
            assertThat(policy.mayRead(run, actor(person), MORNING))
                    .as("person %s", person)
                    .isEqualTo(readers.contains(person));
        }
    }

    private void assertTable(Run run, Map<Long, Set<RunAct>> table) {
        table.forEach((person, acts) ->
                assertThat(allowed(run, person)).as("person %s", person).isEqualTo(acts));
    }

    private Set<RunAct> allowed(Run run, long person) {
        return Arrays.stream(RunAct.values())
                .filter(act -> policy.may(act, run, actor(person), MORNING))
                .collect(Collectors.toSet());
    }

    private String refusal(RunAct act, Run run, long person) {
        return policy.refusal(act, run, actor(person), MORNING)
                .map(Refusal::key)
                .orElse("allowed");
    }
}
