package cn.volunteering.scoring.honour;

import cn.volunteering.domain.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee granted an honour to a volunteer or a section. */
public record HonourGranted(
        HonourId honourId,
        HonourKind kind,
        int year,
        String holderId,
        LocalDate grantedOn,
        @Nullable String documentNumber)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.honour-granted.v1";
}
