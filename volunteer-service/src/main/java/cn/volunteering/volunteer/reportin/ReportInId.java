package cn.volunteering.volunteer.reportin;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a report-in. */
public record ReportInId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static ReportInId next() {
        return new ReportInId(UUID.randomUUID().toString());
    }
}
