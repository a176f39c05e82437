package cn.volunteering.scoring.honour;

import cn.volunteering.domain.DomainEvent;
import java.time.LocalDate;

/** The committee took an honour back. Does not say why. */
public record HonourRevoked(HonourId honourId, HonourKind kind, int year, String holderId, LocalDate revokedOn)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.honour-revoked.v1";
}
