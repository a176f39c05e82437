/** Problem details (RFC 9457): one model and one set of Chinese texts for the gateway and every service. */
@NullMarked
package cn.volunteering.edge.problem;

import org.jspecify.annotations.NullMarked;
