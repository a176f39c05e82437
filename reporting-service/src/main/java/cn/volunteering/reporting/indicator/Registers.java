package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Bulletin;
import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.ReportIn;
import java.util.List;

/**
 * What the registers of the unit say. An empty list means that there is no entry.
 *
 * @param posts the posts of the leading group, its office and the designated persons (QH-38, QH-39)
 * @param reportIns the report-ins of volunteers to communities (NX-43)
 * @param exemptions the exemptions of volunteers, without their reasons (NX-31)
 * @param insurances the insurances of volunteers (QH-56)
 * @param bulletins the publications of points within the unit (NX-73)
 * @param proven the parts of the year's volunteer block that are proven by evidence (QH-14)
 */
public record Registers(
        List<Post> posts,
        List<ReportIn> reportIns,
        List<Exemption> exemptions,
        List<Insurance> insurances,
        List<Bulletin> bulletins,
        List<Proven> proven) {

    /** Nothing is registered. */
    public static final Registers EMPTY =
            new Registers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Registers {
        posts = List.copyOf(posts);
        reportIns = List.copyOf(reportIns);
        exemptions = List.copyOf(exemptions);
        insurances = List.copyOf(insurances);
        bulletins = List.copyOf(bulletins);
        proven = List.copyOf(proven);
    }
}
