package cn.volunteering.volunteer.roster.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.plannedchange.PlannedChanges;
import cn.volunteering.volunteer.plannedchange.web.PlannedChangeView;
import cn.volunteering.volunteer.plannedchange.web.PlannedChangeViews;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.web.VolunteerView.LiaisonSection;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Builds volunteer views: the only place where stored personal data becomes masked text. */
@Component
class VolunteerViews {

    private final PersonalDataSafe safe;
    private final OrgUnits units;
    private final PlannedChanges planned;
    private final PlannedChangeViews plannedViews;
    private final VolunteerActions actions;

    VolunteerViews(
            PersonalDataSafe safe,
            OrgUnits units,
            PlannedChanges planned,
            PlannedChangeViews plannedViews,
            VolunteerActions actions) {
        this.safe = safe;
        this.units = units;
        this.planned = planned;
        this.plannedViews = plannedViews;
        this.actions = actions;
    }

    ResponseEntity<VolunteerView> shown(Versioned<Volunteer> volunteer) {
        return ETags.ok(volunteer, view(volunteer));
    }

    /** Answers that a change is planned; the volunteer is unchanged until its day. */
    ResponseEntity<VolunteerView> accepted(Versioned<Volunteer> volunteer) {
        return ResponseEntity.accepted().eTag(ETags.of(volunteer.version())).body(view(volunteer));
    }

    PageOf<VolunteerView> page(Page<Versioned<Volunteer>> page) {
        var names = unitNames();
        var ahead = ahead(page.getContent());
        return PageOf.of(page, volunteer -> view(volunteer, names, ahead));
    }

    VolunteerView view(Versioned<Volunteer> volunteer) {
        return view(volunteer, unitNames(), ahead(List.of(volunteer)));
    }

    private Map<VolunteerId, List<PlannedChangeView>> ahead(List<Versioned<Volunteer>> volunteers) {
        var ids = volunteers.stream().map(each -> each.state().id()).toList();
        return planned.ahead(ids).stream()
                .collect(groupingBy(each -> each.state().volunteerId(), mapping(plannedViews::view, toList())));
    }

    private Map<UnitId, String> unitNames() {
        return units.all().stream().collect(toMap(OrgUnit::id, OrgUnit::name));
    }

    private VolunteerView view(
            Versioned<Volunteer> volunteer,
            Map<UnitId, String> names,
            Map<VolunteerId, List<PlannedChangeView>> ahead) {
        Volunteer it = volunteer.state();
        var place = it.placements().current();
        return new VolunteerView(
                it.id(),
                it.profile().displayName(),
                it.document().type().code(),
                safe.masked(it.document(), it.id()),
                it.profile().phone() == null
                        ? null
                        : safe.maskedPhone(it.profile().phone(), it.id()),
                place.sectionId(),
                names.get(place.sectionId()),
                place.branchId(),
                place.branchId() == null ? null : names.get(place.branchId()),
                it.profile().partyMember(),
                it.profile().partyStatus(),
                it.national(),
                it.profile().skills(),
                it.standing().state(),
                it.standing().reason(),
                it.standing().joinedOn(),
                it.standing().firstJoinedOn(),
                it.standing().leftOn(),
                it.account(),
                liaisonSections(it, names),
                ahead.getOrDefault(it.id(), List.of()),
                actions.on(it),
                volunteer.version());
    }

    private static List<LiaisonSection> liaisonSections(Volunteer it, Map<UnitId, String> names) {
        return it.actsAsLiaison()
                ? it.sectionsAsLiaison().stream()
                        .map(section -> new LiaisonSection(section, names.get(section)))
                        .toList()
                : List.of();
    }
}
