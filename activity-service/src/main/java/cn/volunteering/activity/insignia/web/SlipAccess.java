package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.SlipId;
import cn.volunteering.activity.project.web.ProjectAccess;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import org.springframework.stereotype.Component;

/** The caller's access to issue slips. One out of the caller's reach looks like one that does not exist. */
@Component
class SlipAccess {

    private final AggregateStore<InsigniaSlip> slips;
    private final ProjectAccess projects;

    SlipAccess(AggregateStore<InsigniaSlip> slips, ProjectAccess projects) {
        this.slips = slips;
        this.projects = projects;
    }

    /**
     * Returns a slip of an activity that the caller may organise.
     *
     * @throws NotFoundException if it does not exist or is out of reach
     */
    Versioned<InsigniaSlip> reached(SlipId id) {
        return slips.find(id.value())
                .filter(found -> projects.reaches(found.state().projectId()))
                .orElseThrow(() -> new NotFoundException("insignia-slips", id.value()));
    }

    /** Returns the id of a slip of an activity that the caller may organise. */
    SlipId reachedId(SlipId id) {
        return reached(id).state().id();
    }
}
