package cn.volunteering.national.store;

import cn.volunteering.national.PackageState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Selects packages. Unset criteria do not filter.
 *
 * @param overdueOn selects packages whose answer is late on this day
 */
public record PackageFilter(
        @Nullable PackageState state, @Nullable LocalDate overdueOn) {}
