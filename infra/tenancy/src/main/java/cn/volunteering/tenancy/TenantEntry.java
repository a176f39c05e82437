package cn.volunteering.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entry of a tenant that every service knows.
 *
 * @param unitType the kind of addressee (QH-02)
 * @param titles the civilised-unit titles it holds now (QH-45)
 * @param overseer the office above, if any
 * @param titlePeriods all titles that it holds or held, with their days
 */
public record TenantEntry(
        TenantId id,
        String name,
        TenantKind kind,
        String unitType,
        Set<String> titles,
        Optional<TenantId> overseer,
        TenantState state,
        List<TitlePeriod> titlePeriods) {

    public TenantEntry {
        titlePeriods = List.copyOf(titlePeriods);
    }

    /** Creates an entry whose titles count as always held. */
    public TenantEntry(
            TenantId id,
            String name,
            TenantKind kind,
            String unitType,
            Set<String> titles,
            Optional<TenantId> overseer,
            TenantState state) {
        this(id, name, kind, unitType, titles, overseer, state, TitlePeriod.always(titles));
    }

    /** Returns whether its users may work now. */
    public boolean isActive() {
        return state == TenantState.ACTIVE;
    }

    /** Returns whether the given tenant oversees this one directly. */
    public boolean isOverseenBy(TenantId other) {
        return overseer.filter(other::equals).isPresent();
    }
}
