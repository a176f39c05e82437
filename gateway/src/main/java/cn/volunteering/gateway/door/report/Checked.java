package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import java.util.List;

/** The result of checking an event from outside. */
sealed interface Checked {

    /** The event may be published. */
    record Valid(ReportedEvent event) implements Checked {}

    /** The event must not be published, for these reasons. */
    record Invalid(List<FieldFault> faults) implements Checked {}
}
