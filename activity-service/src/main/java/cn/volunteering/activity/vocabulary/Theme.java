package cn.volunteering.activity.vocabulary;

/**
 * A term that a project or an activity carries.
 *
 * @param title the title when the term was chosen; a later change of the vocabulary does not rewrite it
 */
public record Theme(TermId id, String title) {}
