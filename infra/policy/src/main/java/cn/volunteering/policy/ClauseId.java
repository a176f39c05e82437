package cn.volunteering.policy;

import cn.volunteering.domain.Identifier;

/** The identity of a clause within its document: the requirement id where there is one, for example {@code NX-31}. */
public record ClauseId(String value) implements Identifier {

    @Override
    public String toString() {
        return value;
    }
}
