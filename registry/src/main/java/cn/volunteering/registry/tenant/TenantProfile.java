package cn.volunteering.registry.tenant;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of a tenant, given by those who registered it.
 *
 * @param titles the civilised-unit titles it holds now
 * @param overseer the office above it, or {@code null} at the top of a tree
 * @param titlePeriods all titles that it holds or held, with their days
 */
public record TenantProfile(
        String name,
        TenantKind kind,
        UnitType unitType,
        Set<CivilisedTitle> titles,
        @Nullable TenantId overseer,
        List<HeldTitle> titlePeriods) {

    /** Accepts {@code null} periods: the titles of tenants from earlier releases count as always held. */
    public TenantProfile {
        titles = Set.copyOf(titles);
        titlePeriods = titlePeriods == null ? TitleHistory.alwaysHeld(titles).periods() : List.copyOf(titlePeriods);
    }

    /** Creates a profile whose titles count as always held. */
    public TenantProfile(
            String name, TenantKind kind, UnitType unitType, Set<CivilisedTitle> titles, @Nullable TenantId overseer) {
        this(
                name,
                kind,
                unitType,
                titles,
                overseer,
                TitleHistory.alwaysHeld(titles).periods());
    }

    /** Returns this profile with the dates of an earlier one, in which titles that differ change today. */
    TenantProfile following(TenantProfile before, LocalDate today) {
        return with(new TitleHistory(before.titlePeriods).changedTo(titles, today));
    }

    /** Returns this profile with other titles. */
    TenantProfile with(TitleHistory history) {
        return new TenantProfile(name, kind, unitType, history.held(), overseer, history.periods());
    }
}
