package cn.volunteering.national;

/**
 * A record in a package.
 *
 * @param name what people call it
 * @param version the version of the record in the package
 * @param year the year to which it belongs; 0 in a group that is not divided into years
 */
public record PackageLine(GroupCode group, String recordId, String name, String version, int year) {

    /** Returns the line of a record as it is now. */
    public static PackageLine of(GroupCode group, Candidate candidate) {
        return new PackageLine(group, candidate.recordId(), candidate.name(), candidate.version(), candidate.year());
    }
}
