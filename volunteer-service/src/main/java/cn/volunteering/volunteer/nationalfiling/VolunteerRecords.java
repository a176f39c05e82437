package cn.volunteering.volunteer.nationalfiling;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.Candidate;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Receiver;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordState;
import cn.volunteering.national.RecordVersion;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.personaldata.Sex;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everyone on the roster as a record group. Only the file has documents and phone numbers in full. Columns of the national
 * system about which the roster knows nothing stay empty.
 */
final class VolunteerRecords implements RecordGroup {

    private static final List<Field> FIELDS = List.of(
            Field.of("姓名"),
            Field.of("证件类型"),
            Field.secret("证件号码"),
            Field.secret("性别"),
            Field.secret("出生日期"),
            Field.of("民族"),
            Field.of("政治面貌"),
            Field.of("学历"),
            Field.secret("联系电话"),
            Field.of("行政区划"),
            Field.of("志愿者编号"),
            Field.of("实名状态"),
            Field.of("服务类别"),
            Field.of("服务技能"),
            Field.of("可服务时间"),
            Field.of("累计时长"),
            Field.of("星级"));

    private static final String UNKNOWN = "";

    private final Aggregates<Volunteer> roster;
    private final Volunteers volunteers;
    private final PersonalDataSafe safe;

    VolunteerRecords(Aggregates<Volunteer> roster, Volunteers volunteers, PersonalDataSafe safe) {
        this.roster = roster;
        this.volunteers = volunteers;
        this.safe = safe;
    }

    @Override
    public GroupCode code() {
        return GroupCode.VOLUNTEER;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public boolean isYearly() {
        return false;
    }

    @Override
    public boolean isNumbered() {
        return true;
    }

    @Override
    public Optional<String> flawOfNumber(String number) {
        return Statuses.flawOf(number);
    }

    @Override
    public List<Candidate> candidates(int year) {
        return volunteers.onRoster().stream()
                .map(Versioned::state)
                .map(VolunteerRecords::candidate)
                .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::recordId))
                .toList();
    }

    private static Candidate candidate(Volunteer person) {
        return new Candidate(
                person.id().value(),
                person.profile().displayName(),
                version(person),
                0,
                false,
                false,
                objections(person),
                Statuses.own(person.national()));
    }

    /** Nobody is registered anywhere who has not agreed to serve (条例 25). */
    private static List<String> objections(Volunteer person) {
        return person.standing().state() == VolunteerState.REGISTERED ? List.of("本人尚未确认参加志愿服务") : List.of();
    }

    /** Secret values take part as they are stored: the document by its keyed hash, the phone number sealed. */
    private static String version(Volunteer person) {
        Profile profile = person.profile();
        @Nullable SealedText phone = profile.phone();
        return RecordVersion.of(List.of(
                profile.displayName(),
                person.document().type().code(),
                person.document().fingerprint().value(),
                partyName(profile),
                phone == null ? UNKNOWN : phone.value(),
                String.join("、", profile.skills())));
    }

    @Override
    public Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver) {
        return roster.findAll(recordIds).stream()
                .map(Versioned::state)
                .collect(toMap(person -> person.id().value(), person -> values(person, receiver)));
    }

    private List<String> values(Volunteer person, Receiver receiver) {
        Profile profile = person.profile();
        var document = safe.open(person.document(), person.id());
        @Nullable SealedText phone = profile.phone();
        return List.of(
                profile.displayName(),
                document.type().code(),
                document.number(),
                document.sex().map(Sex::label).orElse(UNKNOWN),
                document.birthDate().map(Objects::toString).orElse(UNKNOWN),
                UNKNOWN,
                partyName(profile),
                UNKNOWN,
                Optional.ofNullable(phone)
                        .map(number -> safe.openPhone(number, person.id()))
                        .map(PhoneNumber::value)
                        .orElse(UNKNOWN),
                receiver.area(),
                Objects.requireNonNullElse(person.national().number(), UNKNOWN),
                UNKNOWN,
                UNKNOWN,
                String.join("、", profile.skills()),
                UNKNOWN,
                UNKNOWN,
                UNKNOWN);
    }

    private static String partyName(Profile profile) {
        if (profile.partyStatus() != null) {
            return profile.partyStatus().label();
        }
        return profile.partyMember() ? PartyStatus.PARTY_MEMBER.label() : UNKNOWN;
    }

    @Override
    public Optional<String> settle(String recordId, RecordState state, @Nullable String number) {
        if (roster.find(recordId).isEmpty()) {
            return Optional.empty();
        }
        try {
            roster.change(recordId, person -> {
                var next = Statuses.after(person.national(), state, number);
                return next.equals(person.national()) ? Decision.accepted(person) : person.recordNational(next);
            });
            return Optional.empty();
        } catch (AlreadyExistsException e) {
            return Optional.of("全国系统编号“" + number + "”已属于名册中的其他志愿者");
        }
    }
}
