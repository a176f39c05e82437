/**
 * The volunteer service: who belongs to an agency's team. Each package below holds one subject, with its rules and use
 * cases at its root, its endpoints in {@code web} and its documents in {@code store}.
 */
@NullMarked
package cn.volunteering.volunteer;

import org.jspecify.annotations.NullMarked;
