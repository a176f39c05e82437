package cn.volunteering.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A civilised-unit title (QH-45) and the days on which a unit holds it.
 *
 * @param grantedOn the first day; {@code null} if it counts as always held
 * @param withdrawnOn the first day on which it is no longer held; {@code null} while it is
 */
public record TitlePeriod(
        String title,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate withdrawnOn) {

    /** Returns titles without dates, which count as always held. */
    public static List<TitlePeriod> always(Collection<String> titles) {
        return titles.stream()
                .sorted()
                .map(title -> new TitlePeriod(title, null, null))
                .toList();
    }

    /** Returns whether the title is held on the given day. */
    public boolean isHeldOn(LocalDate day) {
        return (grantedOn == null || !grantedOn.isAfter(day)) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }
}
