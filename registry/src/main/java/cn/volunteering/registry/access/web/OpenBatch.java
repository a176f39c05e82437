package cn.volunteering.registry.access.web;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.edge.input.Item;
import cn.volunteering.registry.access.OpenForVolunteers;
import cn.volunteering.registry.access.People;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.UsernameTakenException;
import jakarta.validation.Validator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the accounts of a batch one by one, so that a failure of one, whatever it is, does not lose the one-time
 * passwords of the others.
 */
@Component
class OpenBatch {

    private static final Logger LOG = LoggerFactory.getLogger(OpenBatch.class);
    private static final Refusal TAKEN = Refusal.of("username-taken", "该登录名已被使用，请换一个");
    private static final Refusal UNAVAILABLE = Refusal.of("identity-unavailable", "账号服务暂时不可用，请稍后重试");

    private static final Refusal FAILED = Refusal.of("account-failed", "账号未能完整开设，请查看账号列表后重试");

    private final Validator validator;
    private final People people;
    private final OpenForVolunteers opening;

    OpenBatch(Validator validator, People people, OpenForVolunteers opening) {
        this.validator = validator;
        this.people = people;
        this.opening = opening;
    }

    AccountSlip open(Item<VolunteerAccountForm> item) {
        var faults = item.faults(validator);
        return item.value() == null || !faults.isEmpty()
                ? AccountSlip.refused(item.value(), faults)
                : openValid(item.value());
    }

    private AccountSlip openValid(VolunteerAccountForm form) {
        try {
            VolunteerId volunteer = Optional.ofNullable(form.volunteerId()).orElseThrow();
            Optional<Person> person = people.find(volunteer);
            String name = person.map(Person::displayName).orElse("");
            var opened = opening.open(form.account(name), volunteer);
            return AccountSlip.opened(person.orElseThrow(), opened);
        } catch (RefusedException e) {
            return AccountSlip.refused(form, e.refusal());
        } catch (UsernameTakenException e) {
            return AccountSlip.refused(form, TAKEN);
        } catch (IdentityProviderException e) {
            LOG.error("Account of a batch not opened", e);
            return AccountSlip.refused(form, UNAVAILABLE);
        } catch (RuntimeException e) {
            LOG.error("Account of a batch failed unexpectedly", e);
            return AccountSlip.refused(form, FAILED);
        }
    }
}
