package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import tools.jackson.databind.node.ObjectNode;

/** One item of a report as its sender wrote it. */
sealed interface SentItem {

    /** The item is a JSON object. Its numbers are exact. */
    record Readable(ObjectNode event) implements SentItem {}

    /** The item is not an event at all. */
    record Unreadable(FieldFault fault) implements SentItem {}
}
