/** Reports of volunteers to the communities where they live (社区报到, NX-43). */
@NullMarked
package cn.volunteering.volunteer.reportin;

import org.jspecify.annotations.NullMarked;
