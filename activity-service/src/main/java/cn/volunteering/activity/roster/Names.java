package cn.volunteering.activity.roster;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the names to show beside ids. */
public interface Names {

    /** Returns the names of all units and of the people behind the given accounts. */
    NameBook of(Stream<@Nullable AccountId> accounts);

    /** Remembers the name under which an account acts, for people who are on no roster. */
    void remember(AccountId account, String name);
}
