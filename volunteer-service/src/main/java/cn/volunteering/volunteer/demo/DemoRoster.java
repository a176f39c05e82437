package cn.volunteering.volunteer.demo;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.fill.FirstStates;
import cn.volunteering.demoyear.fill.YearStore;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.volunteer.community.Community;
import cn.volunteering.volunteer.exemption.Exemption;
import cn.volunteering.volunteer.headcount.Headcount;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.team.Team;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Stores units, people and registers of a generated year. The communities come last: they mark a complete year. */
record DemoRoster(
        Volunteers volunteers,
        PersonalDataSafe safe,
        Aggregates<OrgUnit> units,
        Aggregates<Volunteer> roster,
        Aggregates<Headcount> headcounts,
        Aggregates<Exemption> exemptions,
        Aggregates<Post> posts,
        Aggregates<Team> teams,
        Aggregates<ReportIn> reportIns,
        Aggregates<Insurance> insurances,
        Aggregates<Community> communities)
        implements YearStore {

    @Override
    public boolean isComplete(DemoYear year) {
        var ids = year.communities().stream().map(DemoYear.Community::id).toList();
        return communities.findAll(ids).size() == ids.size();
    }

    @Override
    public boolean hasOtherPeople(DemoYear year) {
        var own = year.personIds().collect(Collectors.toSet());
        return volunteers.onRoster().stream().anyMatch(known -> !own.contains(known.id()));
    }

    @Override
    public void store(DemoYear year) {
        var registers = new DemoRegisters(year.today());
        var people = new DemoPeople(safe, year.today());
        units.insertAllAbsent(FirstStates.of(year.units(), DemoYear.Unit::id, registers::unit));
        Map<String, Accepted<Volunteer>> firsts = FirstStates.of(year.people(), Person::id, people::volunteer);
        roster.insertAllAbsent(firsts);
        storeAbout(firsts, year, registers);
        store(year, registers);
    }

    private void storeAbout(Map<String, Accepted<Volunteer>> people, DemoYear year, DemoRegisters registers) {
        var known = people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .state()));
        posts.insertAllAbsent(FirstStates.of(year.posts(), DemoYear.Post::id, post -> registers.post(post, known)));
        reportIns.insertAllAbsent(FirstStates.of(
                year.reportIns(),
                DemoYear.ReportIn::id,
                each -> registers.reportIn(each, Objects.requireNonNull(known.get(each.person())))));
        exemptions.insertAllAbsent(FirstStates.of(year.exemptions(), DemoYear.Exemption::id, registers::exemption));
    }

    private void store(DemoYear year, DemoRegisters registers) {
        headcounts.insertAllAbsent(
                FirstStates.of(year.staff(), staff -> staff.month().toString(), registers::headcount));
        teams.insertAllAbsent(FirstStates.of(year.teams(), DemoYear.Team::id, registers::team));
        insurances.insertAllAbsent(FirstStates.of(year.insurances(), DemoYear.Insurance::id, registers::insurance));
        communities.insertAllAbsent(FirstStates.of(year.communities(), DemoYear.Community::id, registers::community));
    }
}
