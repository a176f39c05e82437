package cn.volunteering.policy;

/**
 * A permitted value of a choice.
 *
 * @param name the stored form
 * @param meaning what the option decides, in Chinese
 */
public record KeyOption(String name, String meaning) {}
