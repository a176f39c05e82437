/**
 * Reads policies in a service: import {@link cn.volunteering.policy.reader.PolicyReading}, then ask the {@link
 * cn.volunteering.policy.reader.PolicyReader} for the values in force for the bound tenant on a day.
 */
@NullMarked
package cn.volunteering.policy.reader;

import org.jspecify.annotations.NullMarked;
