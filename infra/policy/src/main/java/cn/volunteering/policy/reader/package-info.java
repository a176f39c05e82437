/**
 * What a service needs to read policies: import {@link cn.volunteering.policy.reader.PolicyReading}, then ask the
 * {@link cn.volunteering.policy.reader.PolicyReader} what holds for the bound tenant on a day.
 */
@NullMarked
package cn.volunteering.policy.reader;

import org.jspecify.annotations.NullMarked;
