package cn.volunteering.tenancy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final AuditEntry ENTRY = new AuditEntry(
                    1,
                    Instant.parse("2026-11-21T08:00:00Z"),
                    "u1",
                    "演示",
                    "hours-confirmed",
                    "activity/a1",
                    Map.of("minutes", "120"),
                    AuditEntry.NOTHING_BEFORE,
                    "")
            .sealed();

    @Test
    void isIntactWhenUntouched() {
        assertThat(ENTRY.isIntact()).isTrue();
    }

    @Test
    void isIntactWhenADetailWasChangedSaysNo() {
        var forged = new AuditEntry(
                ENTRY.id(),
                ENTRY.at(),
                ENTRY.actorId(),
                ENTRY.actorName(),
                ENTRY.action(),
                ENTRY.object(),
                Map.of("minutes", "121"),
                ENTRY.previousHash(),
                ENTRY.hash());

        assertThat(forged.isIntact()).isFalse();
    }
}
