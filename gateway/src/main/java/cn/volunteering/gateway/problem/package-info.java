/** Answers that say what went wrong, in a form a program can read and in words a person understands. */
@NullMarked
package cn.volunteering.gateway.problem;

import org.jspecify.annotations.NullMarked;
