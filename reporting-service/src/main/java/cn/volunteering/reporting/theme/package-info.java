/** How much was done for each theme, campaign and other term of the vocabulary (QH-18, QH-34, NX-39, NX-40). */
@NullMarked
package cn.volunteering.reporting.theme;

import org.jspecify.annotations.NullMarked;
