package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.ReportIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of the unit say. An empty list means that there is no entry; {@code null} means that no service
 * publishes the register yet.
 *
 * @param posts the posts of the leading group, its office and the designated persons (QH-38, QH-39)
 * @param reportIns the report-ins of volunteers to communities (NX-43)
 * @param exemptions the exemptions of volunteers, without their reasons (NX-31)
 * @param insurances the insurances of volunteers (QH-56)
 * @param bulletins the days on which the points of a year were published (NX-73)
 */
public record Registers(
        List<Post> posts,
        List<ReportIn> reportIns,
        List<Exemption> exemptions,
        List<Insurance> insurances,
        @Nullable List<LocalDate> bulletins) {

    /** The published registers are empty, and the others are unknown. */
    public static final Registers EMPTY = new Registers(List.of(), List.of(), List.of(), List.of(), null);

    public Registers {
        posts = List.copyOf(posts);
        reportIns = List.copyOf(reportIns);
        exemptions = List.copyOf(exemptions);
        insurances = List.copyOf(insurances);
    }
}
