/**
 * Where the units stand on a map of equal tiles, drawn as text: north is up, west is left, a dot is no unit. Made here
 * by the position of the provinces and by which of them border one another: tiles that touch are neighbours on the map
 * as a rule, each unit lies on the right side of its neighbours, and the coast is on the right down to Bà Rịa - Vũng Tàu.
 * What a map of equal tiles cannot keep: Nghệ An and Thanh Hóa are as small as Hà Nam, and the bend of the coast is a
 * stair.
 */
export const rows63 = `
lai-chau    lao-cai   ha-giang    cao-bang    .          .               .
dien-bien   yen-bai   tuyen-quang bac-kan     lang-son   .               .
son-la      phu-tho   vinh-phuc   thai-nguyen bac-giang  quang-ninh      .
.           hoa-binh  ha-noi      bac-ninh    hai-duong  hai-phong       .
.           .         ha-nam      hung-yen    thai-binh  .               .
.           thanh-hoa ninh-binh   nam-dinh    .          .               .
.           nghe-an   .           .           .          .               .
.           .         ha-tinh     .           .          .               .
.           .         .           quang-binh  .          .               .
.           .         .           .           quang-tri  .               .
.           .         .           .           .          thua-thien-hue  da-nang
.           .         .           .           .          quang-nam       .
.           .         .           .           .          kon-tum         quang-ngai
.           .         .           .           .          gia-lai         binh-dinh
.           .         .           .           .          dak-lak         phu-yen
.           .         .           binh-phuoc  dak-nong   lam-dong        khanh-hoa
.           .         tay-ninh    binh-duong  dong-nai   binh-thuan      ninh-thuan
an-giang    dong-thap long-an     ho-chi-minh ba-ria-vung-tau .          .
kien-giang  can-tho   vinh-long   tien-giang  .          .               .
.           hau-giang tra-vinh    ben-tre     .          .               .
ca-mau      bac-lieu  soc-trang   .           .          .               .
`;

export const rows34 = `
lai-chau       lao-cai-2025  tuyen-quang-2025  cao-bang          .                .
dien-bien      son-la        phu-tho-2025      thai-nguyen-2025  lang-son         .
.              .             ha-noi            bac-ninh-2025     quang-ninh       .
.              .             ninh-binh-2025    hung-yen-2025     hai-phong-2025   .
.              thanh-hoa     .                 .                 .                .
.              nghe-an       .                 .                 .                .
.              .             ha-tinh           .                 .                .
.              .             .                 quang-tri-2025    .                .
.              .             .                 .                 thua-thien-hue   .
.              .             .                 .                 .                da-nang-2025
.              .             .                 .                 .                quang-ngai-2025
.              .             .                 .                 .                gia-lai-2025
.              .             .                 .                 .                dak-lak-2025
.              .             tay-ninh-2025     dong-nai-2025     lam-dong-2025    khanh-hoa-2025
.              an-giang-2025 dong-thap-2025    ho-chi-minh-2025  .                .
.              can-tho-2025  vinh-long-2025    .                 .                .
.              ca-mau-2025   .                 .                 .                .
`;
