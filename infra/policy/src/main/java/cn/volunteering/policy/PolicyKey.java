package cn.volunteering.policy;

import cn.volunteering.domain.Identifier;

/** The name of a value that a policy document may set, for example {@code participation.minimum-percent}. */
public record PolicyKey(String value) implements Identifier {

    @Override
    public String toString() {
        return value;
    }
}
