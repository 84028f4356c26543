package org.mingchuang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditChain.ChainState;

class VerifyAuditTest {

    @Test
    void a_whole_chain_ends_well() {
        assertThat(VerifyAudit.report(new ChainState(0, 12, "ab"))).isZero();
    }

    @Test
    void a_broken_chain_ends_with_one() {
        assertThat(VerifyAudit.report(new ChainState(5, 4, "ab"))).isEqualTo(1);
    }
}
