package cn.volunteering.volunteer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.volunteer.personaldata.AesGcmCipher;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataKeys;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the roster and its registers accept a generated year, whatever the day. */
class DemoPeopleTest {

    private final PersonalDataSafe safe = new PersonalDataSafe(new AesGcmCipher(
            PersonalDataKeys.parse(Base64.getEncoder().encodeToString(new byte[32]), List.of()), () -> "demo"));

    static Stream<DemoYear> years() {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(37))
                .limit(11)
                .map(day -> DemoYear.of("qh-jtt", day));
    }

    @ParameterizedTest
    @MethodSource("years")
    void theRosterAcceptsEveryoneAsGenerated(DemoYear year) {
        var people = new DemoPeople(safe, year.today());

        assertThat(year.people()).isNotEmpty().allSatisfy(person -> {
            var volunteer = people.volunteer(person).orThrow();
            assertThat(volunteer.isOnRoster()).isEqualTo(person.isOnRosterAt(year.today()));
            assertThat(volunteer.placements().current().sectionId().value())
                    .isEqualTo(person.placeAt(year.today()).section());
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void documentsHaveTheFormOfTheKindWithoutOne(DemoYear year) {
        assertThat(year.people()).allSatisfy(person -> {
            var sealed = new DemoPeople(safe, year.today()).volunteer(person).orThrow();
            IdentityDocument document = safe.open(sealed.document(), sealed.id());
            assertThat(IdentityDocument.read(document.type(), document.number(), year.today())
                            .orThrow())
                    .isEqualTo(document);
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void theRegistersAcceptEverything(DemoYear year) {
        var registers = new DemoRegisters(year.today());
        var people = new DemoPeople(safe, year.today());
        var known = year.people().stream().collect(Collectors.toMap(Person::id, person -> people.volunteer(person)
                .orThrow()));
        Function<String, Volunteer> person = id -> Objects.requireNonNull(known.get(id));

        assertThat(year.units()).map(registers::unit).allMatch(decision -> decision.reason()
                .isEmpty());
        assertThat(year.staff()).map(registers::headcount).allMatch(decision -> decision.reason()
                .isEmpty());
        assertThat(year.posts()).map(post -> registers.post(post, known)).allMatch(decision -> decision.reason()
                .isEmpty());
        assertThat(year.reportIns())
                .map(each -> registers.reportIn(each, person.apply(each.person())))
                .allMatch(decision -> decision.reason().isEmpty());
        assertThat(year.exemptions()).map(registers::exemption).allMatch(decision -> decision.reason()
                .isEmpty());
        assertThat(year.teams()).map(registers::team).allMatch(decision -> decision.reason()
                .isEmpty());
        assertThat(year.insurances()).map(registers::insurance).allMatch(decision -> decision.reason()
                .isEmpty());
    }
}
