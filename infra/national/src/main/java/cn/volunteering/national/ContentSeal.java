package cn.volunteering.national;

/** Seals the files of packages as a service seals what is in them. */
public interface ContentSeal {

    /** Returns the file in the form in which it is stored. */
    String seal(String packageId, byte[] file);

    /** Returns the file that was sealed for the package. */
    byte[] open(String packageId, String sealed);
}
