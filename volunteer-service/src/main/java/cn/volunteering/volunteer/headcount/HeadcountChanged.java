package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a month was recorded or corrected.
 *
 * @param affiliated persons of affiliated institutions; {@code null} if not stated
 */
public record HeadcountChanged(
        Month month,
        int establishment,
        int contract,
        @Nullable Integer affiliated) implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.headcount-changed.v1";
}
