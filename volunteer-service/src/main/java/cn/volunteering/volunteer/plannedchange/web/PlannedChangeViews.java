package cn.volunteering.volunteer.plannedchange.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.plannedchange.PlannedChange;
import cn.volunteering.web.action.PermittedActions;
import org.springframework.stereotype.Component;

/** Shows planned changes with what the caller may do to them. */
@Component
public class PlannedChangeViews {

    static final String CANCEL = "planned-change.CANCEL";

    private final PermittedActions permitted;

    PlannedChangeViews(PermittedActions permitted) {
        this.permitted = permitted;
    }

    /** Shows a planned change. */
    public PlannedChangeView view(Versioned<PlannedChange> change) {
        var it = change.state();
        return PlannedChangeView.of(
                change,
                permitted.to("planned-change").step("CANCEL", it, it::cancel).names());
    }
}
