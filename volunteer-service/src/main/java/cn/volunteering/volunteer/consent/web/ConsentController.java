package cn.volunteering.volunteer.consent.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.volunteer.consent.ConsentKind;
import cn.volunteering.volunteer.consent.ConsentStanding;
import cn.volunteering.volunteer.consent.ConsentText;
import cn.volunteering.volunteer.consent.ConsentTexts;
import cn.volunteering.volunteer.consent.Consents;
import cn.volunteering.volunteer.consent.ConsentsOfPeople;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.roster.store.Roster;
import cn.volunteering.volunteer.roster.store.RosterFilter;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the committee who on the roster has consented to what. It gives nobody's consent. */
@Tag(name = "知情同意")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/consents")
class ConsentController {

    private static final Set<VolunteerState> ON_ROSTER =
            EnumSet.of(VolunteerState.REGISTERED, VolunteerState.ACTIVE, VolunteerState.SUSPENDED);

    private final RosterAccess access;
    private final Roster roster;
    private final ConsentsOfPeople consents;
    private final ConsentTexts texts;
    private final OrgUnits units;

    ConsentController(
            RosterAccess access, Roster roster, ConsentsOfPeople consents, ConsentTexts texts, OrgUnits units) {
        this.access = access;
        this.roster = roster;
        this.consents = consents;
        this.texts = texts;
        this.units = units;
    }

    /**
     * How one person stands to one consent.
     *
     * @param since when the person gave or withdrew it; {@code null} if they never did
     * @param textVersion the version of the text that the person read; {@code null} if they never did
     */
    record ConsentLine(
            VolunteerId volunteerId,
            String volunteerName,
            UnitId sectionId,
            @Nullable String sectionName,
            ConsentStanding standing,
            @Nullable Instant since,
            @Nullable Integer textVersion) {

        private static ConsentLine of(
                Volunteer person, @Nullable Consents own, ConsentText text, Map<UnitId, String> names) {
            var section = person.placements().current().sectionId();
            var shown = own == null ? Consents.none(person.id()) : own;
            var steps = shown.history(text.kind());
            var last = steps.isEmpty() ? null : steps.getLast();
            return new ConsentLine(
                    person.id(),
                    person.profile().displayName(),
                    section,
                    names.get(section),
                    shown.standingOf(text),
                    last == null ? null : last.at(),
                    last == null ? null : last.textVersion());
        }
    }

    @Operation(
            summary = "名册中各人对某一项的同意情况",
            description = "kind 为哪一项，默认为隐私告知；given=true 只列已同意现行文本的，given=false 只列其余的；可按处室筛选，按姓名的字、拼音或首字母查找（name）")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<ConsentLine> list(
            @RequestParam(defaultValue = "PRIVACY_NOTICE") ConsentKind kind,
            @RequestParam(required = false) @Nullable Boolean given,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Size(max = 50) @Nullable String name,
            @ParameterObject @Sortable(Volunteer.class) Pageable page) {
        var text = texts.current(kind);
        var filter = new RosterFilter(section == null ? null : new UnitId(section), null, ON_ROSTER, name);
        var found = given == null
                ? roster.page(access.reach(), filter, page)
                : roster.page(access.reach(), filter, consents.whoGave(text), given, page);
        var own = consents.of(found.map(each -> each.state().id()).getContent());
        var names = units.all().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
        return PageOf.of(
                found, each -> ConsentLine.of(each.state(), own.get(each.state().id()), text, names));
    }
}
