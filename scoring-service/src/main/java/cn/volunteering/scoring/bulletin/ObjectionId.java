package cn.volunteering.scoring.bulletin;

import cn.volunteering.domain.Identifier;

/** The identity of an objection within its bulletin: its number in the order of arrival. */
public record ObjectionId(String value) implements Identifier {

    static ObjectionId after(int earlier) {
        return new ObjectionId(String.valueOf(earlier + 1));
    }
}
