package cn.volunteering.activity.vocabulary;

/** Finds the vocabulary of the bound tenant. */
@FunctionalInterface
public interface Vocabularies {

    /** Returns the vocabulary in use now. */
    Vocabulary current();
}
