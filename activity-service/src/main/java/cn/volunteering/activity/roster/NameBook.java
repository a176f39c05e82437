package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names to show beside ids: of sections and branches, and of the people behind accounts.
 *
 * @param units the names of all units, closed ones included
 * @param accounts the names of the people behind the accounts that were looked up
 */
public record NameBook(Map<String, String> units, Map<AccountId, String> accounts) {

    /** A unit with its name, which is {@code null} until it is known here. */
    public record Named(String id, @Nullable String name) {}

    public NameBook {
        units = Map.copyOf(units);
        accounts = Map.copyOf(accounts);
    }

    /** Returns the name of a section or branch, if it is known. */
    public @Nullable String unit(@Nullable Identifier unit) {
        return unit == null ? null : units.get(unit.value());
    }

    /** Returns the name of the person behind an account, if it is known. */
    public @Nullable String person(@Nullable AccountId account) {
        return account == null ? null : accounts.get(account);
    }

    /** Returns the units with their names, by id. */
    public List<Named> named(Collection<? extends Identifier> ids) {
        return ids.stream()
                .map(each -> new Named(each.value(), unit(each)))
                .sorted(Comparator.comparing(Named::id))
                .toList();
    }
}
