package cn.volunteering.national;

import cn.volunteering.domain.Versioned;
import java.util.List;

/** Queries packages and records of the bound tenant. */
public interface FilingQueries {

    /** Returns the status of all records of a group that were in a package, of one year if the group has years. */
    List<NationalRecord> recordsOf(RecordGroup group, int year);

    /** Returns whether an answer contradicted a record of the group, of one year if the group has years. */
    boolean hasMismatch(RecordGroup group, int year);

    /** Returns the packages whose records are not all marked yet: an interruption left them so. */
    List<Versioned<FilingPackage>> unsettled();

    /** Returns the number of packages with a number of the given year. */
    long packagesIn(int year);
}
