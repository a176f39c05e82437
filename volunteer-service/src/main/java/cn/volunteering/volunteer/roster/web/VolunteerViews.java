package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.web.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Builds volunteer views: the only place where stored personal data becomes masked text. */
@Component
class VolunteerViews {

    private final PersonalDataSafe safe;

    VolunteerViews(PersonalDataSafe safe) {
        this.safe = safe;
    }

    ResponseEntity<VolunteerView> shown(Versioned<Volunteer> volunteer) {
        return ETags.ok(volunteer, view(volunteer));
    }

    VolunteerView view(Versioned<Volunteer> volunteer) {
        Volunteer it = volunteer.state();
        return new VolunteerView(
                it.id(),
                it.profile().displayName(),
                it.document().type().code(),
                safe.masked(it.document(), it.id()),
                it.profile().phone() == null
                        ? null
                        : safe.maskedPhone(it.profile().phone(), it.id()),
                it.placements().current().sectionId(),
                it.placements().current().branchId(),
                it.profile().partyMember(),
                it.profile().partyStatus(),
                it.national(),
                it.profile().skills(),
                it.standing().state(),
                it.standing().reason(),
                it.standing().joinedOn(),
                it.standing().leftOn(),
                it.account(),
                volunteer.version());
    }
}
