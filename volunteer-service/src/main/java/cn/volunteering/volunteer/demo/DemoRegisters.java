package cn.volunteering.volunteer.demo;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.DemoYear.Staff;
import cn.volunteering.demoyear.DemoYear.Unit;
import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.community.Community;
import cn.volunteering.volunteer.exemption.Exemption;
import cn.volunteering.volunteer.exemption.ExemptionId;
import cn.volunteering.volunteer.headcount.Headcount;
import cn.volunteering.volunteer.headcount.Month;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.insurance.InsuranceId;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.SectionKind;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.PostId;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.reportin.ReportInId;
import cn.volunteering.volunteer.reportin.Visit;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.team.Team;
import cn.volunteering.volunteer.team.TeamId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;

/** Enters what a generated year has besides people, by the rules of each register. */
final class DemoRegisters {

    private static final AccountId COMMITTEE = new AccountId("demo-committee");
    private static final AccountId SECOND_OF_COMMITTEE = new AccountId("demo-committee-2");
    private static final String COMMITTEE_NAME = "演示机关党委";
    private static final String INSURER = "演示保险公司";
    private static final String PROOF = "演示：报到登记表";

    private final LocalDate today;

    DemoRegisters(LocalDate today) {
        this.today = today;
    }

    Decision<OrgUnit> unit(Unit unit) {
        return OrgUnit.open(
                new UnitId(unit.id()),
                unit.isBranch() ? Axis.BRANCH : Axis.SECTION,
                unit.isInstitution() ? SectionKind.INSTITUTION : null,
                unit.name(),
                null,
                unit.position());
    }

    Decision<Headcount> headcount(Staff staff) {
        return Headcount.record(
                new Month(staff.month().toString()),
                staff.establishment(),
                staff.contract(),
                staff.affiliated(),
                YearMonth.from(today));
    }

    Decision<Exemption> exemption(DemoYear.Exemption exemption) {
        var form = new Exemption.Form(
                new VolunteerId(exemption.person()),
                Exemption.Reason.valueOf(exemption.reason().name()),
                null,
                exemption.from(),
                exemption.until());
        return new Exemption(new ExemptionId(exemption.id()), form, COMMITTEE)
                .enter(today)
                .orThrow()
                .confirm(SECOND_OF_COMMITTEE);
    }

    /** @param holders the people who may hold posts, by id */
    Decision<Post> post(DemoYear.Post post, Map<String, Volunteer> holders) {
        var held = Post.appoint(
                new PostId(post.id()),
                Body.valueOf(post.body().name()),
                Objects.requireNonNull(holders.get(post.person())),
                post.duty(),
                post.from(),
                post.succeeds() == null ? null : new PostId(post.succeeds()),
                today);
        return post.until() == null ? held : held.orThrow().relieve(post.until(), today);
    }

    Decision<Team> team(DemoYear.Team team) {
        var form = new Team.Form(
                team.section() == null ? Team.Kind.TEAM : Team.Kind.GROUP,
                team.name(),
                team.section() == null ? null : new UnitId(team.section()),
                Team.LegalForm.INTERNAL,
                null,
                COMMITTEE_NAME,
                team.approvedOn(),
                NationalStatus.NONE,
                null);
        return new Team(new TeamId(team.id()), form, null, "").enter(today);
    }

    Decision<Community> community(DemoYear.Community community) {
        return Decision.accepted(new Community(community.name(), community.subDistrict(), null, null));
    }

    /** @param reporter the person who reported */
    Decision<ReportIn> reportIn(DemoYear.ReportIn reportIn, Volunteer reporter) {
        var visit = new Visit(reportIn.community(), reportIn.on(), PROOF, null);
        var reported = ReportIn.report(new ReportInId(reportIn.id()), reporter, visit, today);
        return reportIn.isConfirmed() ? reported.orThrow().confirm(reporter, COMMITTEE) : reported;
    }

    Decision<Insurance> insurance(DemoYear.Insurance insurance) {
        var form = new Insurance.Form(
                insurance.number(),
                INSURER,
                insurance.isAccident() ? Insurance.Cover.ACCIDENT : Insurance.Cover.LIABILITY,
                insurance.from(),
                insurance.lastDay());
        var insured = insurance.insured().stream().map(VolunteerId::new).toList();
        return new Insurance(new InsuranceId(insurance.id()), form, insured, null).enter(today);
    }
}
