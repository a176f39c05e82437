package cn.volunteering.reporting.verdict;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Bulletin;
import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.OutsideService;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.ReportIn;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.indicator.Proven;
import cn.volunteering.reporting.indicator.Registers;
import cn.volunteering.reporting.indicator.Snapshot;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.PersonYears;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what the indicators need from the facts of the bound tenant: a year and, for 12 months back, the one before. */
public final class AssembleSnapshot {

    private final Facts facts;
    private final PersonYears personYears;
    private final IntFunction<List<Proven>> provenIn;

    /** @param provenIn returns the parts of a year's volunteer block that are proven by evidence */
    public AssembleSnapshot(Facts facts, PersonYears personYears, IntFunction<List<Proven>> provenIn) {
        this.facts = facts;
        this.personYears = personYears;
        this.provenIn = provenIn;
    }

    /** Returns the facts of the year. */
    public Snapshot of(int year) {
        return new Snapshot(
                facts.all(OrgUnit.class),
                facts.all(Volunteer.class),
                facts.all(Headcount.class),
                activities(year),
                service(year),
                facts.all(Team.class),
                facts.all(FiledProject.class),
                registers(year));
    }

    private Registers registers(int year) {
        return new Registers(
                facts.all(Post.class),
                facts.all(ReportIn.class),
                facts.all(Exemption.class),
                facts.all(Insurance.class),
                facts.all(Bulletin.class),
                provenIn.apply(year));
    }

    private List<Activity> activities(int year) {
        return IntStream.of(year - 1, year)
                .boxed()
                .flatMap(each -> Stream.concat(
                        facts.filedUnder(each, Activity.class).stream(),
                        facts.filedUnder(each, OutsideService.class).stream().map(OutsideService::activity)))
                .toList();
    }

    private List<PersonYear> service(int year) {
        return IntStream.of(year - 1, year)
                .boxed()
                .flatMap(each -> personYears.all(each).stream())
                .toList();
    }
}
