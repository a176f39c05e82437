package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import java.util.List;

/** The result of checking a reported event. */
sealed interface Checked {

    /** The event may be published. */
    record Valid(ReportedEvent event) implements Checked {}

    /** The event is rejected because of these faults. */
    record Invalid(List<FieldFault> faults) implements Checked {}
}
