package cn.volunteering.volunteer.organisation.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists org units for display. */
@Component
public class OrgUnitPages {

    private static final Sort BY_AXIS_AND_NAME = Sort.by(OrgUnitCollection.AXIS, OrgUnitCollection.UNIT_NAME, "_id");

    private final AggregateStore<OrgUnit> units;

    OrgUnitPages(AggregateStore<OrgUnit> units) {
        this.units = units;
    }

    /** Returns the units of the given axis, or of both, closed ones included. */
    public Page<Versioned<OrgUnit>> of(@Nullable Axis axis, Pageable page) {
        var which = axis == null
                ? new Criteria()
                : Criteria.where(OrgUnitCollection.AXIS).is(axis.name());
        return units.find(which, PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_AXIS_AND_NAME));
    }
}
