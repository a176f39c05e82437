package cn.volunteering.activity.vocabulary;

/**
 * A term that a project or an activity carries.
 *
 * @param title the title when the term was chosen; a later change of the vocabulary does not rewrite it
 */
public record Theme(TermId id, String title) {

    /** The field of the id below a list of themes in stored documents, in which every component called id is {@code _id}. */
    public static final String STORED_ID = "._id";
}
