package cn.volunteering.gateway.door.report;

import cn.volunteering.gateway.problem.FieldFault;
import java.util.List;

/** What checking an event from outside came to. */
sealed interface Checked {

    /** It may be published. */
    record Valid(ReportedEvent event) implements Checked {}

    /** It may not, and why. */
    record Invalid(List<FieldFault> faults) implements Checked {}
}
