package cn.volunteering.reporting.facts;

/** A fact with the version of the aggregate that it speaks of. */
public record StoredFact(long version, Fact fact) {

    StoredFact newer(StoredFact other) {
        return other.version > version ? other : this;
    }
}
