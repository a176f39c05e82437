/** Exemptions of volunteers who cannot take part for a while (NX-17, NX-31): long leave, secondment, illness. */
@NullMarked
package cn.volunteering.volunteer.exemption;

import org.jspecify.annotations.NullMarked;
